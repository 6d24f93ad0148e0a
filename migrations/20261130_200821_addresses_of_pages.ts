import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tenant_slug_2_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_path_idx\` ON \`pages\` (\`tenant_id\`,\`path\`);`)
  await db.run(sql`DROP INDEX \`version_tenant_version_slug_2_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_slug_3_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_2_idx\` ON \`documents\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`tenant_slug_4_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_3_idx\` ON \`spaces\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`tenant_slug_5_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_4_idx\` ON \`space_pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`version_tenant_version_slug_3_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_2_idx\` ON \`_space_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tenant_slug_2_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_3_idx\` ON \`documents\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`tenant_slug_3_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_4_idx\` ON \`spaces\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`tenant_slug_4_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_5_idx\` ON \`space_pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`DROP INDEX \`version_tenant_version_slug_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_3_idx\` ON \`_space_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`DROP INDEX \`tenant_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_2_idx\` ON \`pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_path_idx\` ON \`pages\` (\`tenant_id\`,\`path\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_2_idx\` ON \`_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
}
