import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`redesigns\` ADD \`sign_off_modified_at\` text;`)
  await db.run(sql`ALTER TABLE \`_redesigns_v\` ADD \`version_sign_off_modified_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`redesigns\` DROP COLUMN \`sign_off_modified_at\`;`)
  await db.run(sql`ALTER TABLE \`_redesigns_v\` DROP COLUMN \`version_sign_off_modified_at\`;`)
}
