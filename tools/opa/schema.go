package main

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"
)

// jsonSchema is a JSON Schema document.
type jsonSchema map[string]any

// typeOf converts a JSON Schema to the type that OPA's type checker works with.
//
// OPA's own conversion ignores `additionalProperties` and all but one of several `type`s, so that everything below a map
// (`resources[type][id]`) would be untyped. Read here: local `$ref`, `type`, `properties`, `additionalProperties`,
// `patternProperties`, `items`, `prefixItems`, `anyOf`, `oneOf`, `const`, `enum`. What is not understood, and recursion, is
// the type of any value: it weakens the check and never refuses a rule.
func typeOf(schema jsonSchema) types.Type {
	return schemaReader{root: schema}.read(map[string]any(schema), nil)
}

type schemaReader struct{ root jsonSchema }

func (r schemaReader) read(node any, open []string) types.Type {
	schema, ok := node.(map[string]any)
	if !ok {
		return types.A
	}
	if ref, ok := schema["$ref"].(string); ok {
		target, found := r.resolve(ref)
		if !found || slices.Contains(open, ref) {
			return types.A
		}
		return r.read(target, append(slices.Clone(open), ref))
	}
	for _, keyword := range []string{"anyOf", "oneOf"} {
		if branches, ok := schema[keyword].([]any); ok {
			return union(branches, func(branch any) types.Type { return r.read(branch, open) })
		}
	}
	if value, ok := schema["const"]; ok {
		return typeOfConstant(value)
	}
	if values, ok := schema["enum"].([]any); ok {
		return union(values, typeOfConstant)
	}
	switch name := schema["type"].(type) {
	case string:
		return r.named(name, schema, open)
	case []any:
		return union(name, func(one any) types.Type { return r.named(fmt.Sprint(one), schema, open) })
	}
	if schema["properties"] != nil || schema["additionalProperties"] != nil {
		return r.object(schema, open)
	}
	return types.A
}

func (r schemaReader) named(name string, schema map[string]any, open []string) types.Type {
	switch name {
	case "null":
		return types.Nl
	case "boolean":
		return types.B
	case "integer", "number":
		return types.N
	case "string":
		return types.S
	case "array":
		return r.array(schema, open)
	case "object":
		return r.object(schema, open)
	}
	return types.A
}

func (r schemaReader) array(schema map[string]any, open []string) types.Type {
	var static []types.Type
	if prefix, ok := schema["prefixItems"].([]any); ok {
		for _, item := range prefix {
			static = append(static, r.read(item, open))
		}
	}
	if schema["items"] == false {
		return types.NewArray(static, nil)
	}
	return types.NewArray(static, r.read(schema["items"], open))
}

func (r schemaReader) object(schema map[string]any, open []string) types.Type {
	properties, _ := schema["properties"].(map[string]any)
	static := make([]*types.StaticProperty, 0, len(properties))
	for _, key := range slices.Sorted(maps.Keys(properties)) {
		static = append(static, types.NewStaticProperty(key, r.read(properties[key], open)))
	}
	if patterns, ok := schema["patternProperties"].(map[string]any); ok && len(patterns) > 0 {
		return types.NewObject(static, types.NewDynamicProperty(types.S, types.A))
	}
	additional, given := schema["additionalProperties"]
	if additional == false || (!given && len(static) > 0) {
		return types.NewObject(static, nil)
	}
	return types.NewObject(static, types.NewDynamicProperty(types.S, r.read(additional, open)))
}

// resolve follows a local JSON pointer (`#/$defs/link`).
func (r schemaReader) resolve(ref string) (any, bool) {
	pointer, local := strings.CutPrefix(ref, "#")
	if !local {
		return nil, false
	}
	var node any = map[string]any(r.root)
	for _, part := range strings.Split(pointer, "/")[1:] {
		object, ok := node.(map[string]any)
		if !ok {
			return nil, false
		}
		part = strings.NewReplacer("~1", "/", "~0", "~").Replace(part)
		if node, ok = object[part]; !ok {
			return nil, false
		}
	}
	return node, true
}

func typeOfConstant(value any) types.Type {
	switch value.(type) {
	case nil:
		return types.Nl
	case bool:
		return types.B
	case float64:
		return types.N
	case string:
		return types.S
	}
	return types.A
}

func union(branches []any, read func(any) types.Type) types.Type {
	var out types.Type
	for _, branch := range branches {
		one := read(branch)
		if types.Compare(one, types.A) == 0 {
			return types.A
		}
		out = types.Or(one, out)
	}
	if out == nil {
		return types.A
	}
	return out
}

// setInputType gives the compiler the type of `input`. The field is set directly because the only exported way goes through
// OPA's own, weaker, reading of JSON Schema.
func setInputType(compiler *ast.Compiler, input types.Type) error {
	field := reflect.ValueOf(compiler).Elem().FieldByName("inputType")
	if !field.IsValid() || field.Type() != reflect.TypeFor[types.Type]() {
		return errors.New("this version of OPA keeps the type of input elsewhere")
	}
	reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem().Set(reflect.ValueOf(&input).Elem())
	return nil
}
