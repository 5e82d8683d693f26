export { type AnalyzeOptions, analyze } from './analyze.ts'
export * from './report.ts'
