import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`search_entries\` ADD \`file_text\` text;`)
  await db.run(sql`ALTER TABLE \`search_entries\` ADD \`text_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`search_entries\` ADD \`is_all_day\` integer;`)
  await db.run(sql`CREATE INDEX \`search_entries_text_version_idx\` ON \`search_entries\` (\`text_version\`);`)
  await db.run(sql`CREATE INDEX \`tenant_documentId_idx\` ON \`search_entries\` (\`tenant_id\`,\`document_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`search_entries_text_version_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_documentId_idx\`;`)
  await db.run(sql`ALTER TABLE \`search_entries\` DROP COLUMN \`file_text\`;`)
  await db.run(sql`ALTER TABLE \`search_entries\` DROP COLUMN \`text_version\`;`)
  await db.run(sql`ALTER TABLE \`search_entries\` DROP COLUMN \`is_all_day\`;`)
}
