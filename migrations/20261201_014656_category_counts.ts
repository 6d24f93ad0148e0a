import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_events_v\` (\`version_tenant_id\`,\`version__status\`,\`version_deleted_at\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant__status_deletedAt_category_idx\` ON \`news\` (\`tenant_id\`,\`_status\`,\`deleted_at\`,\`category\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_news_v\` (\`version_tenant_id\`,\`version__status\`,\`version_deleted_at\`,\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`tenant_deletedAt_category_idx\` ON \`documents\` (\`tenant_id\`,\`deleted_at\`,\`category\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tenant__status_deletedAt_category_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_events_v\` (\`version_tenant_id\`,\`version__status\`,\`version_deleted_at\`,\`version_starts_at\`);`)
  await db.run(sql`DROP INDEX \`tenant_deletedAt_category_idx\`;`)
}
