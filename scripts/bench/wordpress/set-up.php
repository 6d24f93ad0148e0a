<?php
/**
 * Installs a WordPress that holds what a small commune publishes: pages in a menu, news with a picture each.
 * `WORDPRESS_FOLDER=… php set-up.php`
 */
const PAGES = 30;
const NEWS = 40;

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getenv('WORDPRESS_FOLDER') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

wp_install('Commune de démonstration', 'mairie', 'mairie@exemple.invalid', false, '', bin2hex(random_bytes(12)));
switch_theme('twentytwentyone');
update_option('permalink_structure', '/%postname%/');
update_option('blog_public', 0);

$sentence = 'La mairie informe les habitants que le service est ouvert aux horaires habituels, du lundi au vendredi.';
$body = str_repeat("<!-- wp:paragraph --><p>$sentence $sentence</p><!-- /wp:paragraph -->\n", 4);

function add_picture(int $rank): int
{
    $upload = wp_upload_dir();
    $file = "{$upload['path']}/photo-$rank.jpg";
    $image = imagecreatetruecolor(1200, 800);
    imagefill($image, 0, 0, imagecolorallocate($image, 20 + $rank * 5, 120, 90));
    imagejpeg($image, $file);
    $id = wp_insert_attachment(
        ['post_mime_type' => 'image/jpeg', 'post_title' => "Photo $rank", 'post_status' => 'inherit'],
        $file
    );
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
    return $id;
}

function add_post(string $type, string $title, string $body, int $rank): int
{
    return wp_insert_post([
        'post_content' => $body,
        'post_date' => date('Y-m-d H:i:s', time() - $rank * 86400),
        'post_excerpt' => 'Ce qu’il faut savoir, en une phrase, pour les habitants de la commune.',
        'post_status' => 'publish',
        'post_title' => $title,
        'post_type' => $type,
    ]);
}

$menu = wp_create_nav_menu('Menu');
for ($rank = 1; $rank <= PAGES; $rank++) {
    $page = add_post('page', "Rubrique $rank", $body, $rank);
    if ($rank <= 8) {
        wp_update_nav_menu_item($menu, 0, [
            'menu-item-object' => 'page',
            'menu-item-object-id' => $page,
            'menu-item-status' => 'publish',
            'menu-item-type' => 'post_type',
        ]);
    }
}
set_theme_mod('nav_menu_locations', ['primary' => $menu]);
$pictures = array_map('add_picture', range(1, 10));
for ($rank = 1; $rank <= NEWS; $rank++) {
    set_post_thumbnail(add_post('post', "Actualité $rank", $body, $rank), $pictures[$rank % 10]);
}
