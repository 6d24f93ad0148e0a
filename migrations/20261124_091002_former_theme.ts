import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`tenants\` SET \`look_theme\` = \`theme\`, \`look_palette\` = \`palette\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`theme\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`palette\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`theme\` text DEFAULT 'clairiere' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`palette\` text;`)
}
