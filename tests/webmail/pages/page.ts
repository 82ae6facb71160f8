import type { WebmailOptions } from '../options';
import { DRIFT_PREFIX } from './drift';
import type { PageConfig } from './ui/config';

const BUILD = { '7.10': '7.10.5-48.20220923.101500', '8': '8.18.1-20231012' } as const;

/** The page as the server sends it: an empty body, and one script that builds everything. */
export function webmailPage(options: WebmailOptions): string {
  const { version, language, theme, rows, conversation, layout, ads, welcome, rowTime } = options;
  const build = BUILD[version];
  const config: PageConfig = {
    ...{ version, language, theme, rows, conversation, layout, ads, welcome, rowTime, build },
    base: `/appsuite/v=${build}`,
    drift: options.anchors ? null : DRIFT_PREFIX,
  };
  const attribute = JSON.stringify(config).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html>
<html lang="${language}" data-config="${attribute}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Posta</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${config.base}/webmail.css">
<script type="module" src="${config.base}/ui/main"></script>
</head>
<body class="unselectable"></body>
</html>
`;
}
