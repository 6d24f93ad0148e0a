import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_settings_audiences_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_audiences_links_order_idx\` ON \`site_settings_audiences_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_audiences_links_parent_id_idx\` ON \`site_settings_audiences_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_audiences_links_page_idx\` ON \`site_settings_audiences_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_audiences_order_idx\` ON \`site_settings_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_audiences_parent_id_idx\` ON \`site_settings_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_figures_order_idx\` ON \`site_settings_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_figures_parent_id_idx\` ON \`site_settings_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_audiences_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v_version_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_audiences_links_order_idx\` ON \`_site_settings_v_version_audiences_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_audiences_links_parent_id_idx\` ON \`_site_settings_v_version_audiences_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_audiences_links_page_idx\` ON \`_site_settings_v_version_audiences_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_audiences_order_idx\` ON \`_site_settings_v_version_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_audiences_parent_id_idx\` ON \`_site_settings_v_version_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_figures_order_idx\` ON \`_site_settings_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_figures_parent_id_idx\` ON \`_site_settings_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`epci_siren\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_theme\` text DEFAULT 'clairiere' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_palette\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_fonts\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_header\` text DEFAULT 'wide';`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_home\` text DEFAULT 'news';`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_footer\` text DEFAULT 'columns';`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_colors_brand\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_colors_on_brand\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_colors_accent\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`look_colors_on_accent\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`site_settings_audiences_links\`;`)
  await db.run(sql`DROP TABLE \`site_settings_audiences\`;`)
  await db.run(sql`DROP TABLE \`site_settings_figures\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_audiences_links\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_figures\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`epci_siren\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_theme\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_palette\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_fonts\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_header\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_home\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_footer\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_colors_brand\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_colors_on_brand\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_colors_accent\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`look_colors_on_accent\`;`)
}
