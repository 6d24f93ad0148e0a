import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_plan\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_non_conformities\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_exemptions\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_out_of_scope\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_environment\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_tools\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_pages\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_plan\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_non_conformities\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_exemptions\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_out_of_scope\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_environment\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_tools\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_pages\`;`)
}
