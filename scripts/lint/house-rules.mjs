/*
 * Rules of this house that no published plugin has. Each one stands for a mistake that has cost someone a leak.
 */

const payloadCalls = new Set([
  'count',
  'create',
  'delete',
  'find',
  'findByID',
  'findVersions',
  'restoreVersion',
  'update',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'payload')

const mentionsOverride = (node, scope) =>
  node.properties.some(
    (property) =>
      (property.type === 'Property' && property.key.name === 'overrideAccess') ||
      (property.type === 'SpreadElement' &&
        property.argument.type === 'Identifier' &&
        spreadSays(property.argument.name, scope)),
  )

/** `{ ...common }` counts when `common` is an object written in the same file with the key in it. */
const spreadSays = (name, scope) => {
  for (let current = scope; current; current = current.upper) {
    const definition = current.set.get(name)?.defs[0]?.node
    const init = definition?.init?.type === 'TSAsExpression' ? definition.init.expression : definition?.init

    if (init?.type === 'ObjectExpression') {
      return init.properties.some((property) => property.key?.name === 'overrideAccess')
    }
  }
  return false
}

const explicitOverrideAccess = {
  create: (context) => ({
    CallExpression: (node) => {
      const { callee } = node
      const [options] = node.arguments

      if (
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        payloadCalls.has(callee.property.name) &&
        isPayload(callee.object) &&
        options?.type === 'ObjectExpression' &&
        !mentionsOverride(options, context.sourceCode.getScope(node))
      ) {
        context.report({
          message: 'Write overrideAccess: Payload 3 skips access rules unless told, Payload 4 does not.',
          node,
        })
      }
    },
  }),
  meta: { schema: [], type: 'problem' },
}

const noProcessEnv = {
  create: (context) => ({
    MemberExpression: (node) => {
      if (
        node.object.type === 'Identifier' &&
        node.object.name === 'process' &&
        node.property.name === 'env'
      ) {
        context.report({ message: 'Settings are read in core/env.ts and nowhere else.', node })
      }
    },
  }),
  meta: { schema: [], type: 'problem' },
}

export const houseRules = {
  rules: { 'explicit-override-access': explicitOverrideAccess, 'no-process-env': noProcessEnv },
}
