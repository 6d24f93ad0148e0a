import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`space_subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36) NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`read_at\` text NOT NULL,
  	\`mailed_at\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`space_topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_subscriptions_topic_idx\` ON \`space_subscriptions\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`space_subscriptions_read_at_idx\` ON \`space_subscriptions\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`space_subscriptions_tenant_idx\` ON \`space_subscriptions\` (\`tenant_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_userId_topic_idx\` ON \`space_subscriptions\` (\`tenant_id\`,\`user_id\`,\`topic_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`logo_dark_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`logo_small_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`site_settings_logo_dark_idx\` ON \`site_settings\` (\`logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_logo_small_idx\` ON \`site_settings\` (\`logo_small_id\`);`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_logo_dark_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_logo_small_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_logo_dark_idx\` ON \`_site_settings_v\` (\`version_logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_logo_small_idx\` ON \`_site_settings_v\` (\`version_logo_small_id\`);`)
  await db.run(sql`ALTER TABLE \`redesigns\` ADD \`home_logo_dark_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`redesigns\` ADD \`home_logo_small_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`redesigns_home_home_logo_dark_idx\` ON \`redesigns\` (\`home_logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_home_logo_small_idx\` ON \`redesigns\` (\`home_logo_small_id\`);`)
  await db.run(sql`ALTER TABLE \`_redesigns_v\` ADD \`version_home_logo_dark_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_redesigns_v\` ADD \`version_home_logo_small_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_logo_dark_idx\` ON \`_redesigns_v\` (\`version_home_logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_logo_small_idx\` ON \`_redesigns_v\` (\`version_home_logo_small_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`space_subscriptions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slogan\` text,
  	\`logo_id\` text(36),
  	\`home_picture_id\` text(36),
  	\`home_intro\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site_settings\`("id", "slogan", "logo_id", "home_picture_id", "home_intro", "tenant_id", "updated_at", "created_at") SELECT "id", "slogan", "logo_id", "home_picture_id", "home_intro", "tenant_id", "updated_at", "created_at" FROM \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_site_settings\` RENAME TO \`site_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`site_settings_logo_idx\` ON \`site_settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_home_picture_idx\` ON \`site_settings\` (\`home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_tenant_idx\` ON \`site_settings\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_updated_at_idx\` ON \`site_settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_created_at_idx\` ON \`site_settings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_1_idx\` ON \`site_settings\` (\`tenant_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slogan\` text,
  	\`version_logo_id\` text(36),
  	\`version_home_picture_id\` text(36),
  	\`version_home_intro\` text,
  	\`version_tenant_id\` text(36) NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__site_settings_v\`("id", "parent_id", "version_slogan", "version_logo_id", "version_home_picture_id", "version_home_intro", "version_tenant_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_slogan", "version_logo_id", "version_home_picture_id", "version_home_intro", "version_tenant_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__site_settings_v\` RENAME TO \`_site_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_parent_idx\` ON \`_site_settings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_logo_idx\` ON \`_site_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_home_picture_idx\` ON \`_site_settings_v\` (\`version_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_tenant_idx\` ON \`_site_settings_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_updated_at_idx\` ON \`_site_settings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_created_at_idx\` ON \`_site_settings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_1_idx\` ON \`_site_settings_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_redesigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`look_theme\` text,
  	\`look_palette\` text,
  	\`look_fonts\` text,
  	\`look_header\` text,
  	\`look_home\` text,
  	\`look_footer\` text,
  	\`look_colors_brand\` text,
  	\`look_colors_on_brand\` text,
  	\`look_colors_accent\` text,
  	\`look_colors_on_accent\` text,
  	\`home_slogan\` text,
  	\`home_logo_id\` text(36),
  	\`home_home_picture_id\` text(36),
  	\`home_home_intro\` text,
  	\`state\` text DEFAULT 'prepared',
  	\`live_at\` text,
  	\`before\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`home_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`home_home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redesigns\`("id", "title", "look_theme", "look_palette", "look_fonts", "look_header", "look_home", "look_footer", "look_colors_brand", "look_colors_on_brand", "look_colors_accent", "look_colors_on_accent", "home_slogan", "home_logo_id", "home_home_picture_id", "home_home_intro", "state", "live_at", "before", "tenant_id", "updated_at", "created_at") SELECT "id", "title", "look_theme", "look_palette", "look_fonts", "look_header", "look_home", "look_footer", "look_colors_brand", "look_colors_on_brand", "look_colors_accent", "look_colors_on_accent", "home_slogan", "home_logo_id", "home_home_picture_id", "home_home_intro", "state", "live_at", "before", "tenant_id", "updated_at", "created_at" FROM \`redesigns\`;`)
  await db.run(sql`DROP TABLE \`redesigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_redesigns\` RENAME TO \`redesigns\`;`)
  await db.run(sql`CREATE INDEX \`redesigns_home_home_logo_idx\` ON \`redesigns\` (\`home_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_home_home_picture_idx\` ON \`redesigns\` (\`home_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_tenant_idx\` ON \`redesigns\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_updated_at_idx\` ON \`redesigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_created_at_idx\` ON \`redesigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__redesigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_look_theme\` text,
  	\`version_look_palette\` text,
  	\`version_look_fonts\` text,
  	\`version_look_header\` text,
  	\`version_look_home\` text,
  	\`version_look_footer\` text,
  	\`version_look_colors_brand\` text,
  	\`version_look_colors_on_brand\` text,
  	\`version_look_colors_accent\` text,
  	\`version_look_colors_on_accent\` text,
  	\`version_home_slogan\` text,
  	\`version_home_logo_id\` text(36),
  	\`version_home_home_picture_id\` text(36),
  	\`version_home_home_intro\` text,
  	\`version_state\` text DEFAULT 'prepared',
  	\`version_live_at\` text,
  	\`version_before\` text,
  	\`version_tenant_id\` text(36) NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_home_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_home_home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__redesigns_v\`("id", "parent_id", "version_title", "version_look_theme", "version_look_palette", "version_look_fonts", "version_look_header", "version_look_home", "version_look_footer", "version_look_colors_brand", "version_look_colors_on_brand", "version_look_colors_accent", "version_look_colors_on_accent", "version_home_slogan", "version_home_logo_id", "version_home_home_picture_id", "version_home_home_intro", "version_state", "version_live_at", "version_before", "version_tenant_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_look_theme", "version_look_palette", "version_look_fonts", "version_look_header", "version_look_home", "version_look_footer", "version_look_colors_brand", "version_look_colors_on_brand", "version_look_colors_accent", "version_look_colors_on_accent", "version_home_slogan", "version_home_logo_id", "version_home_home_picture_id", "version_home_home_intro", "version_state", "version_live_at", "version_before", "version_tenant_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_redesigns_v\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__redesigns_v\` RENAME TO \`_redesigns_v\`;`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_parent_idx\` ON \`_redesigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_logo_idx\` ON \`_redesigns_v\` (\`version_home_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_home_picture_idx\` ON \`_redesigns_v\` (\`version_home_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_tenant_idx\` ON \`_redesigns_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_updated_at_idx\` ON \`_redesigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_created_at_idx\` ON \`_redesigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_created_at_idx\` ON \`_redesigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_updated_at_idx\` ON \`_redesigns_v\` (\`updated_at\`);`)
}
