package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

type inspectRequest struct {
	Files files `json:"files"`
}

type inspectResult struct {
	Modules []moduleInfo `json:"modules"`
	Errors  []problem    `json:"errors"`
}

type moduleInfo struct {
	File string `json:"file"`
	// Package is the path without `data`; PackageAt is where it is declared.
	Package     []string         `json:"package"`
	PackageAt   position         `json:"packageAt"`
	Imports     []importInfo     `json:"imports"`
	Rules       []ruleInfo       `json:"rules"`
	Annotations []annotationInfo `json:"annotations"`
}

type importInfo struct {
	Path string   `json:"path"`
	At   position `json:"at"`
}

type ruleInfo struct {
	Name string   `json:"name"`
	Kind string   `json:"kind"`
	At   position `json:"at"`
}

type annotationInfo struct {
	Scope            string         `json:"scope"`
	At               position       `json:"at"`
	Title            string         `json:"title,omitempty"`
	Description      string         `json:"description,omitempty"`
	RelatedResources []resourceInfo `json:"relatedResources"`
	Custom           map[string]any `json:"custom"`
}

type resourceInfo struct {
	Ref         string `json:"ref"`
	Description string `json:"description,omitempty"`
}

// inspectModules tells what the modules declare: packages, imports, rules and METADATA, with their places.
func inspectModules(in inspectRequest) (inspectResult, error) {
	modules, problems := parse(in.Files, allBuiltins.parserOptions())
	out := inspectResult{Modules: make([]moduleInfo, 0, len(modules)), Errors: problems}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		out.Modules = append(out.Modules, describeModule(path, modules[path]))
	}
	return out, nil
}

func describeModule(path string, module *ast.Module) moduleInfo {
	out := moduleInfo{
		File:        path,
		Package:     packagePath(module.Package.Path),
		PackageAt:   positionOf(module.Package.Location),
		Imports:     make([]importInfo, 0, len(module.Imports)),
		Rules:       make([]ruleInfo, 0, len(module.Rules)),
		Annotations: make([]annotationInfo, 0, len(module.Annotations)),
	}
	for _, one := range module.Imports {
		out.Imports = append(out.Imports, importInfo{Path: one.Path.String(), At: positionOf(one.Location)})
	}
	for _, rule := range module.Rules {
		out.Rules = append(out.Rules, ruleInfo{
			Name: rule.Head.Ref().GroundPrefix().String(),
			Kind: kindOf(rule.Head),
			At:   positionOf(rule.Location),
		})
	}
	for _, annotation := range module.Annotations {
		out.Annotations = append(out.Annotations, describeAnnotation(annotation))
	}
	return out
}

// packagePath leaves the leading `data` out.
func packagePath(path ast.Ref) []string {
	out := make([]string, 0, len(path))
	for _, term := range path[1:] {
		if part, ok := term.Value.(ast.String); ok {
			out = append(out, string(part))
		}
	}
	return out
}

func kindOf(head *ast.Head) string {
	if len(head.Args) > 0 {
		return "function"
	}
	switch head.DocKind() {
	case ast.PartialSetDoc:
		return "set"
	case ast.PartialObjectDoc:
		return "object"
	}
	return "complete"
}

func describeAnnotation(annotation *ast.Annotations) annotationInfo {
	out := annotationInfo{
		Scope:            annotation.Scope,
		At:               positionOf(annotation.Location),
		Title:            annotation.Title,
		Description:      annotation.Description,
		RelatedResources: make([]resourceInfo, 0, len(annotation.RelatedResources)),
		Custom:           annotation.Custom,
	}
	for _, resource := range annotation.RelatedResources {
		out.RelatedResources = append(out.RelatedResources, resourceInfo{
			Ref:         resource.Ref.String(),
			Description: resource.Description,
		})
	}
	if out.Custom == nil {
		out.Custom = map[string]any{}
	}
	return out
}
