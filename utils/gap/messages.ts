/**
 * The mailbox in columns, as the analysis reads it: one entry per received message, any order.
 * Epoch ms; NaN where the server gave no time.
 */
export type MailColumns = { received: Float64Array; sent: Float64Array };
