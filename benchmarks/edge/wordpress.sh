#!/bin/sh
# WordPress from Debian's packages (wordpress, mariadb-server, php-fpm, php-mysql, nginx), with one
# article, on http://127.0.0.1:8095: a peer for `python -m benchmarks.edge`.
# Usage: wordpress.sh FOLDER TITLE < article.html; it prints what to give to --peer.
set -eu
folder=$1 title=$2 port=8095
mkdir -p "$folder/site" "$folder/data"
cat > "$folder/article.html"
cp -rL /usr/share/wordpress/. "$folder/site/"
rm -f "$folder/site/wp-config.php"

mariadb-install-db --user="$(id -un)" --datadir="$folder/data" --auth-root-authentication-method=normal > /dev/null
mariadbd --user="$(id -un)" --datadir="$folder/data" --socket="$folder/db.sock" --skip-networking \
	--pid-file="$folder/db.pid" > "$folder/db.log" 2>&1 &
until mariadb-admin --socket="$folder/db.sock" ping > /dev/null 2>&1; do sleep 0.2; done
mariadb --socket="$folder/db.sock" -e \
	"CREATE DATABASE IF NOT EXISTS wp; CREATE USER IF NOT EXISTS wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost"

cat > "$folder/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:$folder/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_HOME', 'http://127.0.0.1:$port'); define('WP_SITEURL', 'http://127.0.0.1:$port');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP

cat > "$folder/fpm.conf" <<FPM
[global]
error_log = $folder/fpm.log
[www]
user = $(id -un)
group = $(id -gn)
listen = $folder/fpm.sock
pm = static
pm.max_children = 4
php_admin_value[opcache.enable] = 1
FPM
"$(ls /usr/sbin/php-fpm* | head -1)" -R -y "$folder/fpm.conf"

cat > "$folder/nginx.conf" <<NGINX
user $(id -un); worker_processes 2; pid $folder/nginx.pid; error_log $folder/nginx.log;
events { worker_connections 1024; }
http { access_log off; gzip on; include /etc/nginx/mime.types;
server { listen 127.0.0.1:$port; root $folder/site; index index.php;
location / { try_files \$uri \$uri/ /index.php?\$args; }
location ~ \.php\$ { include /etc/nginx/fastcgi_params;
fastcgi_param HTTP_HOST \$http_host;
fastcgi_param SCRIPT_FILENAME \$document_root\$fastcgi_script_name; fastcgi_pass unix:$folder/fpm.sock; } } }
NGINX
nginx -c "$folder/nginx.conf"

cat > "$folder/fill.php" <<'PHP'
<?php
define('WP_INSTALLING', true);
require $argv[1] . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Accade Oggi', 'editor', 'editor@example.org', true, '', 'a long password');
echo "\n", get_permalink(wp_insert_post(['post_title' => $argv[2], 'post_status' => 'publish',
    'post_content' => file_get_contents($argv[1] . '/article.html')]));
PHP
url=$(php "$folder/fill.php" "$folder" "$title" 2> /dev/null | tail -1)
echo "WordPress=$url=php-fpm8.2,mariadbd"
