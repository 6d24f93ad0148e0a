import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`memberships_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`memberships_rels_order_idx\` ON \`memberships_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`memberships_rels_parent_idx\` ON \`memberships_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_rels_path_idx\` ON \`memberships_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`memberships_rels_pages_id_idx\` ON \`memberships_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`content_changed_on\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_sign_in_on\` text;`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`has_news\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`memberships_rels\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`content_changed_on\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_sign_in_on\`;`)
  await db.run(sql`ALTER TABLE \`memberships\` DROP COLUMN \`has_news\`;`)
}
