/**
 * The mailbox in columns, as the analysis reads it: one entry per received message, any order.
 * Epoch ms; NaN where the server gave no usable time. `index` positions point back into the listing.
 */
export type MailColumns = { received: Float64Array; sent: Float64Array };
