import type { WebmailOptions } from '../options';
import type { PageConfig } from './ui/config';

const BUILD = { '7.10': '7.10.5-48.20220923.101500', '8': '8.18.1-20231012' } as const;

/** The page as the server sends it: an empty body, and one script that builds everything. */
export function webmailPage(options: WebmailOptions): string {
  const { version, language, theme } = options;
  const base = `/appsuite/v=${BUILD[version]}`;
  const config: PageConfig = {
    version,
    build: BUILD[version],
    language,
    rows: options.rows,
    conversation: options.conversation,
    layout: options.layout,
    ads: options.ads,
    welcome: options.welcome,
    drift: !options.anchors,
    rowTime: options.rowTime,
  };
  const attribute = JSON.stringify(config).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html>
<html lang="${language}" data-theme="${theme}" data-config="${attribute}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Posta</title>
<link rel="stylesheet" href="${base}/webmail.css">
<script type="module" src="${base}/ui/main"></script>
</head>
<body class="unselectable"></body>
</html>
`;
}
