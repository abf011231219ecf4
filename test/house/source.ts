// Owns: the house as its own compiler reads it: every module, what it imports, how long its functions are, what
// it says. The API of this TypeScript is marked unstable: the version is pinned, and a test counts what was seen.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import { API } from 'typescript/unstable/sync'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** A path from the checkout for our own modules, else the package as written. */
  to: string
  ours: boolean
  /** Gone at run time. */
  typeOnly: boolean
}
export interface Said {
  text: string
  line: number
  /** In the condition of an `if`, `?:`, `while`, a comparison or a `case`. */
  decides: boolean
}
export interface Module {
  file: string
  lines: number
  imports: readonly Import[]
  functions: readonly { line: number; lines: number }[]
  said: readonly Said[]
}

/** All TypeScript of src, test, bench and bin, in one reading of about two seconds. */
export function readHouse(): Module[] {
  const api = new API({ cwd: root })
  try {
    const projects = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()
    return projects.flatMap(({ program, rootFiles }) =>
      rootFiles.map((path) => moduleFrom(relative(root, path), program.getSourceFile(path))),
    )
  } finally {
    api.close()
  }
}

/** Tests and what they are set up with may reach wherever their story takes them; the laws of the floors are for what runs. */
export const isTest = (file: string) => /\.(test|fixture)\.tsx?$/.test(file) || file.startsWith('test/')

function moduleFrom(file: string, source: SourceFile | undefined): Module {
  if (!source) throw new Error(`The compiler lists ${file} and can't read it.`)
  const functions: Module['functions'][number][] = []
  const said: Said[] = []
  const visit = (node: Node, decides: boolean): undefined => {
    if (isFunction(node)) functions.push(measured(source, node))
    if (isText(node)) said.push({ text: textOf(source, node), line: lineOf(source, node), decides })
    node.forEachChild((child) => visit(child, isCondition(node, child) || (decides && !isFunction(node))))
  }
  visit(source, false)
  return { file, lines: source.getLineStarts().length - 1, imports: importsOf(file, source), functions, said }
}

function importsOf(file: string, source: SourceFile): Import[] {
  return source.imports.filter(is.isStringLiteral).map((name) => {
    const ours = name.text.startsWith('.')
    return { to: ours ? join(dirname(file), name.text) : name.text, ours, typeOnly: isTypeOnly(name.parent) }
  })
}

function isTypeOnly(node: Node): boolean {
  if (is.isExportDeclaration(node)) return node.isTypeOnly
  if (!is.isImportDeclaration(node)) return is.isLiteralTypeNode(node)
  const clause = node.importClause
  if (clause?.phaseModifier === SyntaxKind.TypeKeyword) return true
  const named = clause?.namedBindings
  if (!named || clause.name || !is.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly)
}

function isFunction(node: Node): boolean {
  const kinds = [
    is.isFunctionDeclaration,
    is.isFunctionExpression,
    is.isArrowFunction,
    is.isMethodDeclaration,
  ]
  const rarer = [is.isConstructorDeclaration, is.isGetAccessorDeclaration, is.isSetAccessorDeclaration]
  return [...kinds, ...rarer].some((kind) => kind(node))
}

function measured(source: SourceFile, node: Node) {
  const first = lineOf(source, node)
  return { line: first, lines: source.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - first }
}

const texts = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.JsxText,
  SyntaxKind.RegularExpressionLiteral,
])
const isText = (node: Node) => texts.has(node.kind)

function textOf(source: SourceFile, node: Node): string {
  const raw = node.getText(source)
  return is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node) ? node.text : raw
}

const lineOf = (source: SourceFile, node: Node) =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

const comparing: readonly SyntaxKind[] = [
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
]

function isCondition(node: Node, child: Node): boolean {
  if (is.isIfStatement(node) || is.isWhileStatement(node)) return child === node.expression
  if (is.isConditionalExpression(node)) return child === node.condition
  if (is.isCaseClause(node)) return child === node.expression
  return is.isBinaryExpression(node) && comparing.includes(node.operatorToken.kind)
}
