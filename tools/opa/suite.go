package main

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// suite is a set of tests. OPA's own runner compiles it, with the changes that it makes to test rules, and runs again what
// has failed. The first run is done here, because that runner traces table tests with all their variables only to learn which
// cases there are, which takes several times as long as the tests.
type suite struct {
	compiler *ast.Compiler
	store    storage.Store
	// coverage is nil unless it is measured.
	coverage *cover.Cover
}

// caseNames collects the names of the cases of one table test.
type caseNames struct{ names [][]string }

type caseNamesKey struct{}

// OPA's runner puts calls of this function into table tests, as early as the name of a case is known.
func init() {
	topdown.RegisterBuiltinFunc(
		ast.InternalTestCase.Name,
		func(call topdown.BuiltinContext, operands []*ast.Term, next func(*ast.Term) error) error {
			if cases, ok := call.Context.Value(caseNamesKey{}).(*caseNames); ok {
				cases.names = append(cases.names, caseName(operands[0]))
			}
			// What OPA's own function does: its runner listens to this event.
			operator := ast.NewTerm(ast.InternalTestCase.Ref())
			expr := ast.NewExpr([]*ast.Term{operator, ast.NewTerm(operands[0].Value)})
			for _, tracer := range call.QueryTracers {
				tracer.TraceEvent(topdown.Event{Op: topdown.TestCaseOp, QueryID: call.QueryID, Node: expr})
			}
			return next(ast.BooleanTerm(true))
		},
	)
}

// caseName spells the keys as they are in the resulting object: texts as they are, other values as JSON.
func caseName(keys *ast.Term) []string {
	array, ok := keys.Value.(*ast.Array)
	if !ok {
		return []string{keys.String()}
	}
	name := make([]string, 0, array.Len())
	array.Foreach(func(key *ast.Term) {
		if text, ok := key.Value.(ast.String); ok {
			name = append(name, string(text))
		} else {
			name = append(name, key.Value.String())
		}
	})
	return name
}

// compile compiles the modules as those of tests.
func (s suite) compile(ctx context.Context, modules map[string]*ast.Module) error {
	_, err := s.runner(ctx, tester.NewRunner().SetModules(modules).Filter("^$"))
	return err
}

// runner runs OPA's own runner to its end.
func (s suite) runner(ctx context.Context, runner *tester.Runner) ([]*tester.Result, error) {
	// Nothing interrupts an evaluation in one WASM thread; the host limits the time.
	runner = runner.SetCompiler(s.compiler).SetStore(s.store).SetTimeout(time.Hour).SetParallel(1)
	var results []*tester.Result
	err := storage.Txn(ctx, s.store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		stream, err := runner.RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for result := range stream {
			results = append(results, result)
		}
		return nil
	})
	return results, err
}

// testRule is a rule whose name, or a part of it, says that it is a test.
type testRule struct {
	module *ast.Module
	rule   *ast.Rule
	// name is the reference up to that part.
	name ast.Ref
	skip bool
}

// tests gives the tests whose full name matches the filter, in the order of the source.
func (s suite) tests(filter *regexp.Regexp) []testRule {
	var out []testRule
	for _, module := range inOrder(s.compiler.Modules) {
		for _, rule := range module.Rules {
			test, ok := testOf(module, rule)
			if ok && filter.MatchString(test.path().String()) {
				out = append(out, test)
			}
		}
	}
	return out
}

func testOf(module *ast.Module, rule *ast.Rule) (testRule, bool) {
	ground := rule.Head.Ref().GroundPrefix()
	for i, term := range ground {
		part := strings.Trim(term.String(), `"`)
		skip := strings.HasPrefix(part, tester.SkipTestPrefix)
		if skip || strings.HasPrefix(part, tester.TestPrefix) {
			return testRule{module: module, rule: rule, name: ground[:i+1], skip: skip}, true
		}
	}
	return testRule{}, false
}

func (t testRule) path() ast.Ref { return t.module.Package.Path.Extend(t.name) }

// run executes the tests one after the other.
func (s suite) run(ctx context.Context, filter string) ([]testInfo, error) {
	pattern, err := regexp.Compile(filter)
	if err != nil {
		return nil, err
	}
	tests := s.tests(pattern)
	out := make([]testInfo, 0, len(tests))
	err = storage.Txn(ctx, s.store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		for _, test := range tests {
			out = append(out, s.runOne(ctx, txn, test))
		}
		return nil
	})
	return out, err
}

func (s suite) runOne(ctx context.Context, txn storage.Transaction, test testRule) testInfo {
	out := testInfo{
		Package: test.module.Package.Path.String(),
		Name:    test.name.String(),
		Status:  "pass",
		At:      positionOf(test.rule.Location),
		Cases:   []caseInfo{},
	}
	if test.skip {
		out.Status = "skip"
		return out
	}
	var output bytes.Buffer
	var seen caseNames
	start := time.Now()
	results, err := s.evaluate(context.WithValue(ctx, caseNamesKey{}, &seen), txn, test, &output)
	out.Milliseconds = float64(time.Since(start)) / float64(time.Millisecond)
	out.Output = output.String()
	switch {
	case err != nil:
		out.Status, out.Error = "error", &problemsOf(err)[0]
	case len(results) == 0:
		out.Status = "fail"
	case test.rule.Head.DocKind() == ast.PartialObjectDoc:
		out.Cases = casesOf(results[0].Expressions[0].Value, seen.names)
		out.Status, out.Error = tableStatus(out)
	case results[0].Expressions[0].Value != true:
		out.Status = "fail"
	}
	return out
}

func (s suite) evaluate(
	ctx context.Context, txn storage.Transaction, test testRule, output *bytes.Buffer,
) (rego.ResultSet, error) {
	query, err := rego.New(
		rego.Store(s.store),
		rego.Transaction(txn),
		rego.Compiler(s.compiler),
		rego.Query(test.path().String()),
		rego.PrintHook(topdown.NewPrintHook(output)),
	).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	options := []rego.EvalOption{rego.EvalTransaction(txn)}
	if s.coverage != nil {
		options = append(options, rego.EvalQueryTracer(s.coverage))
	}
	return query.Eval(ctx, options...)
}

// casesOf gives the cases of a table test by name: those that are in its object, at any depth, and those that were begun and
// are not, which have failed.
func casesOf(object any, begun [][]string) []caseInfo {
	cases := map[string]caseInfo{}
	collectCases(nil, object, cases)
	for _, name := range begun {
		key := nameKey(name)
		if _, ok := cases[key]; !ok {
			cases[key] = caseInfo{Name: name, Status: "fail"}
		}
	}
	out := make([]caseInfo, 0, len(cases))
	for _, key := range slices.Sorted(maps.Keys(cases)) {
		out = append(out, cases[key])
	}
	return out
}

func collectCases(name []string, value any, cases map[string]caseInfo) {
	object, ok := value.(map[string]any)
	if ok {
		for key, inner := range object {
			collectCases(append(slices.Clone(name), key), inner, cases)
		}
		return
	}
	status := "pass"
	if value != true {
		status = "fail"
	}
	cases[nameKey(name)] = caseInfo{Name: name, Status: status}
}

func nameKey(name []string) string {
	key, _ := json.Marshal(name)
	return string(key)
}

// tableStatus is that of the worst case. OPA lets a table pass that has none.
func tableStatus(test testInfo) (string, *problem) {
	if len(test.Cases) == 0 {
		return "fail", &problem{position: test.At, Code: "test_without_cases", Message: "the table has no case"}
	}
	for _, one := range test.Cases {
		if one.Status == "fail" {
			return "fail", nil
		}
	}
	return "pass", nil
}
