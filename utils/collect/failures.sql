SELECT
  severity,
  code,
  count(DISTINCT file) AS dossiers,
  count(*) AS times
FROM problems
GROUP BY severity, code
ORDER BY severity, dossiers DESC, code
