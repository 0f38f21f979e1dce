package main

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// undefinedReferences finds references below `data` that lead neither to a rule or package nor to one of the documents that
// the host provides. OPA takes them for documents that may come at run time, so that a misspelt name is undefined in silence.
func undefinedReferences(compiler *ast.Compiler, documents []string) []problem {
	problems := []problem{}
	for _, module := range inOrder(compiler.Modules) {
		// Not WalkRefs: the parts of a reference through an import may share a location, its term has its own.
		ast.WalkTerms(module, func(term *ast.Term) bool {
			ref, ok := term.Value.(ast.Ref)
			if ok && leadsNowhere(compiler.RuleTree, ref, documents) {
				problems = append(problems, problem{
					position: positionOf(term.Location),
					Code:     ast.TypeErr,
					Message:  "undefined reference " + ref.GroundPrefix().String(),
				})
			}
			return false
		})
	}
	return sorted(problems)
}

func leadsNowhere(tree *ast.TreeNode, ref ast.Ref, documents []string) bool {
	if !ref[0].Equal(ast.DefaultRootDocument) || len(ref) < 2 {
		return false
	}
	if first, ok := ref[1].Value.(ast.String); ok && slices.Contains(documents, string(first)) {
		return false
	}
	node := tree.Child(ref[0].Value)
	for _, term := range ref[1:] {
		if node == nil {
			return true
		}
		if _, ground := term.Value.(ast.String); !ground || len(node.Values) > 0 {
			return false // Into the value of a rule, or any of a package's.
		}
		node = node.Child(term.Value)
	}
	return node == nil
}
