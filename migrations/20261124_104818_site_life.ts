import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`archived_on\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`hosts_released_on\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`purged_on\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`quota_media_mi_b\` numeric;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`quota_pages\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`archived_on\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`hosts_released_on\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`purged_on\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`quota_media_mi_b\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`quota_pages\`;`)
}
