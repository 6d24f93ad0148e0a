import tseslint from 'typescript-eslint'
import { houseRules } from './scripts/lint/house-rules.mjs'

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.next',
      'data',
      'migrations',
      'payload-types.ts',
      'app/**/importMap.*',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', 'scripts/lint/*.mjs', 'themes/bones/parts/menu/*.mjs'],
        },
      },
    },
    plugins: { house: houseRules },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      curly: 'error',
      eqeqeq: 'error',
      'house/explicit-override-access': 'error',
      'house/no-process-env': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', { message: 'Use core/safe-fetch.ts.', name: 'fetch' }],
      'no-restricted-syntax': [
        'error',
        { message: 'Named exports only.', selector: 'ExportDefaultDeclaration' },
        { message: 'List what a door gives.', selector: 'ExportAllDeclaration' },
        {
          message:
            'Read its value: the compiler leaves out such a call when nobody does, even where it may throw.',
          selector:
            'TryStatement ExpressionStatement > :matches(NewExpression, CallExpression[callee.name=/^(decode|encode)URI/])',
        },
      ],
    },
  },
  // Payload, Next and Vite ask for a default export
  {
    files: [
      'app/**',
      '*.config.{ts,mjs}',
      'payload.config.ts',
      '.dependency-cruiser.mjs',
      'core/jours-feries.d.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Payload types documents of hooks and access rules as any: what a hook reads is narrowed where it matters
  {
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['scripts/**', 'server.ts', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['scripts/**', 'tests/**', 'core/env.ts', '**/*.test.{ts,tsx}'],
    rules: { 'house/no-process-env': 'off', 'no-restricted-globals': 'off' },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
)
