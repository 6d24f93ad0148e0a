import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`tenant__status_deletedAt_publishedAt_idx\` ON \`news\` (\`tenant_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`version_tenant_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant__status_deletedAt_startsAt_idx\` ON \`events\` (\`tenant_id\`,\`_status\`,\`deleted_at\`,\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_events_v\` (\`version_tenant_id\`,\`version__status\`,\`version_deleted_at\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant_deletedAt_date_idx\` ON \`documents\` (\`tenant_id\`,\`deleted_at\`,\`date\`);`)
  await db.run(sql`CREATE INDEX \`tenant_updatedAt_idx\` ON \`search_entries\` (\`tenant_id\`,\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tenant__status_deletedAt_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant__status_deletedAt_startsAt_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_deletedAt_date_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_updatedAt_idx\`;`)
}
