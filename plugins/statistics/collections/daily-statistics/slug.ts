export const dailyStatisticsSlug = 'daily-statistics'
