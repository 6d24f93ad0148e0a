import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`redesigns_menu_main_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns_menu_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_children_order_idx\` ON \`redesigns_menu_main_children\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_children_parent_id_idx\` ON \`redesigns_menu_main_children\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_children_page_idx\` ON \`redesigns_menu_main_children\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_menu_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_order_idx\` ON \`redesigns_menu_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_parent_id_idx\` ON \`redesigns_menu_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_main_page_idx\` ON \`redesigns_menu_main\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_menu_quick\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_menu_quick_order_idx\` ON \`redesigns_menu_quick\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_quick_parent_id_idx\` ON \`redesigns_menu_quick\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_quick_page_idx\` ON \`redesigns_menu_quick\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_menu_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_menu_footer_order_idx\` ON \`redesigns_menu_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_footer_parent_id_idx\` ON \`redesigns_menu_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_menu_footer_page_idx\` ON \`redesigns_menu_footer\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_home_audiences_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns_home_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_home_audiences_links_order_idx\` ON \`redesigns_home_audiences_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_audiences_links_parent_id_idx\` ON \`redesigns_home_audiences_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_audiences_links_page_idx\` ON \`redesigns_home_audiences_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_home_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_home_audiences_order_idx\` ON \`redesigns_home_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_audiences_parent_id_idx\` ON \`redesigns_home_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_home_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_home_figures_order_idx\` ON \`redesigns_home_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_figures_parent_id_idx\` ON \`redesigns_home_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redesigns\` (
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
  await db.run(sql`CREATE INDEX \`redesigns_home_home_logo_idx\` ON \`redesigns\` (\`home_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_home_home_home_picture_idx\` ON \`redesigns\` (\`home_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_tenant_idx\` ON \`redesigns\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_updated_at_idx\` ON \`redesigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_created_at_idx\` ON \`redesigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redesigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redesigns_rels_order_idx\` ON \`redesigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_rels_parent_idx\` ON \`redesigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_rels_path_idx\` ON \`redesigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redesigns_rels_pages_id_idx\` ON \`redesigns_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_menu_main_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v_version_menu_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_children_order_idx\` ON \`_redesigns_v_version_menu_main_children\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_children_parent_id_idx\` ON \`_redesigns_v_version_menu_main_children\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_children_page_idx\` ON \`_redesigns_v_version_menu_main_children\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_menu_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_order_idx\` ON \`_redesigns_v_version_menu_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_parent_id_idx\` ON \`_redesigns_v_version_menu_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_main_page_idx\` ON \`_redesigns_v_version_menu_main\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_menu_quick\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_quick_order_idx\` ON \`_redesigns_v_version_menu_quick\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_quick_parent_id_idx\` ON \`_redesigns_v_version_menu_quick\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_quick_page_idx\` ON \`_redesigns_v_version_menu_quick\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_menu_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_footer_order_idx\` ON \`_redesigns_v_version_menu_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_footer_parent_id_idx\` ON \`_redesigns_v_version_menu_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_menu_footer_page_idx\` ON \`_redesigns_v_version_menu_footer\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_home_audiences_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`page_id\` text(36),
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v_version_home_audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_audiences_links_order_idx\` ON \`_redesigns_v_version_home_audiences_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_audiences_links_parent_id_idx\` ON \`_redesigns_v_version_home_audiences_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_audiences_links_page_idx\` ON \`_redesigns_v_version_home_audiences_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_home_audiences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_audiences_order_idx\` ON \`_redesigns_v_version_home_audiences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_audiences_parent_id_idx\` ON \`_redesigns_v_version_home_audiences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_version_home_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_figures_order_idx\` ON \`_redesigns_v_version_home_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_figures_parent_id_idx\` ON \`_redesigns_v_version_home_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v\` (
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
  await db.run(sql`CREATE INDEX \`_redesigns_v_parent_idx\` ON \`_redesigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_logo_idx\` ON \`_redesigns_v\` (\`version_home_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_home_version_home_home_picture_idx\` ON \`_redesigns_v\` (\`version_home_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_tenant_idx\` ON \`_redesigns_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_updated_at_idx\` ON \`_redesigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_version_version_created_at_idx\` ON \`_redesigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_created_at_idx\` ON \`_redesigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_updated_at_idx\` ON \`_redesigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_redesigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_redesigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_redesigns_v_rels_order_idx\` ON \`_redesigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_rels_parent_idx\` ON \`_redesigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_rels_path_idx\` ON \`_redesigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_redesigns_v_rels_pages_id_idx\` ON \`_redesigns_v_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redesigns_id\` text(36) REFERENCES redesigns(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redesigns_id_idx\` ON \`payload_locked_documents_rels\` (\`redesigns_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`redesigns_menu_main_children\`;`)
  await db.run(sql`DROP TABLE \`redesigns_menu_main\`;`)
  await db.run(sql`DROP TABLE \`redesigns_menu_quick\`;`)
  await db.run(sql`DROP TABLE \`redesigns_menu_footer\`;`)
  await db.run(sql`DROP TABLE \`redesigns_home_audiences_links\`;`)
  await db.run(sql`DROP TABLE \`redesigns_home_audiences\`;`)
  await db.run(sql`DROP TABLE \`redesigns_home_figures\`;`)
  await db.run(sql`DROP TABLE \`redesigns\`;`)
  await db.run(sql`DROP TABLE \`redesigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_menu_main_children\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_menu_main\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_menu_quick\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_menu_footer\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_home_audiences_links\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_home_audiences\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_version_home_figures\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v\`;`)
  await db.run(sql`DROP TABLE \`_redesigns_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`alerts_id\` text(36),
  	\`menus_id\` text(36),
  	\`site_settings_id\` text(36),
  	\`tenants_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`menus_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_settings_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tenants_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "tenants_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "tenants_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_menus_id_idx\` ON \`payload_locked_documents_rels\` (\`menus_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`site_settings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tenants_id_idx\` ON \`payload_locked_documents_rels\` (\`tenants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
