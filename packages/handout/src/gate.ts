export { checkPdf, type GateFault } from './gate/check-pdf.ts'
