using 'main.bicep'

// azd hands its environment's values over: azd env set NAME VALUE. A list is separated by commas.

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param resourceGroupName = readEnvironmentVariable('AZURE_RESOURCE_GROUP', '')

param siteTitle = readEnvironmentVariable('SITE_TITLE', 'Copydesk')
param siteUrl = readEnvironmentVariable('SITE_BASE_URL', '')
param siteText = readEnvironmentVariable('SITE_TEXT', 'evidence')
param useFrontDoor = bool(readEnvironmentVariable('USE_FRONT_DOOR', 'false'))

param modelName = readEnvironmentVariable('MODEL_NAME', '')
param modelVersion = readEnvironmentVariable('MODEL_VERSION', '')
param modelSku = readEnvironmentVariable('MODEL_SKU', 'GlobalStandard')
param modelCapacity = int(readEnvironmentVariable('MODEL_CAPACITY', '50'))
param modelUsdPerMillionInput = readEnvironmentVariable('MODEL_USD_PER_MILLION_INPUT', '')
param modelUsdPerMillionOutput = readEnvironmentVariable('MODEL_USD_PER_MILLION_OUTPUT', '')
param modelUsdPerDay = readEnvironmentVariable('MODEL_USD_PER_DAY', '')

param maximumInstanceCount = int(readEnvironmentVariable('MAXIMUM_INSTANCES', '40'))
param instanceMemoryMB = any(int(readEnvironmentVariable('INSTANCE_MEMORY_MB', '2048')))
param alwaysReadyInstances = int(readEnvironmentVariable('ALWAYS_READY_INSTANCES', '0'))

param contentSku = readEnvironmentVariable('CONTENT_SKU', 'Standard_LRS')
param coolAfterDays = int(readEnvironmentVariable('COOL_AFTER_DAYS', '30'))
param keepAnswersDays = int(readEnvironmentVariable('KEEP_ANSWERS_DAYS', '90'))

param usePrivateNetwork = bool(readEnvironmentVariable('USE_PRIVATE_NETWORK', 'false'))
param networkPrefix = readEnvironmentVariable('NETWORK_PREFIX', '10.80.0.0/24')
param allowedAddresses = filter(split(readEnvironmentVariable('ALLOWED_ADDRESSES', ''), ','), item => !empty(item))

param corsOrigins = filter(split(readEnvironmentVariable('CORS_ORIGINS', ''), ','), item => !empty(item))
param authClientId = readEnvironmentVariable('AUTH_CLIENT_ID', '')

param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param backlogAlertMinutes = int(readEnvironmentVariable('BACKLOG_ALERT_MINUTES', '30'))
param monthlyBudget = int(readEnvironmentVariable('MONTHLY_BUDGET', '50'))
param budgetStart = readEnvironmentVariable('BUDGET_START', '')

param telemetryRetentionDays = int(readEnvironmentVariable('TELEMETRY_RETENTION_DAYS', '30'))
param telemetryDailyCapGb = int(readEnvironmentVariable('TELEMETRY_DAILY_CAP_GB', '1'))
