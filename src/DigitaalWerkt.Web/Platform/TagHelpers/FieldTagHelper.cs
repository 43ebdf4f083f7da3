using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Platform.TagHelpers;

/// <summary>
/// A field of a form with everything it needs to be understood: label, hint, error, and their ties for a screen reader.
/// <c>&lt;field for="Input.Email" say="SignIn_Email" type="email" autocomplete="username" /&gt;</c>; attributes that it
/// doesn't know go to the input. A password is never written back.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    /// <summary>What is filled in.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Key of the label.</summary>
    public string Say { get; set; } = "";

    /// <summary>Key of a line under the label that says how to fill it in, if it needs one.</summary>
    public string? Hint { get; set; }

    /// <summary>What can be chosen; the field becomes a list.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The type of the input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>True for text of more than one line.</summary>
    public bool Lines { get; set; }

    /// <summary>Filled in by the framework.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var feature = Texts.FeatureOf(ViewContext.ExecutingFilePath);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var entry = ViewContext.ModelState.GetValueOrDefault(name);
        var errors = entry?.Errors.Select(error => error.ErrorMessage).ToList() ?? [];

        var input = Items is not null ? Select(entry, Items) : Lines ? Tag("textarea", Value(entry) ?? "") : Input(entry);
        foreach (var attribute in output.Attributes)
        {
            input.Attributes[attribute.Name] = attribute.Value?.ToString();
        }
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        var described = new List<string>();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "field invalid" : "field");
        output.Content.AppendHtml(Tag("label", texts.Dutch(feature, Say), ("for", id)));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Tag("p", texts.Dutch(feature, Hint), ("class", "hint"), ("id", $"{id}-hint")));
            described.Add($"{id}-hint");
        }
        if (errors.Count > 0)
        {
            output.Content.AppendHtml(Tag("p", string.Join(' ', errors), ("class", "error"), ("id", $"{id}-error")));
            described.Add($"{id}-error");
            input.Attributes["aria-invalid"] = "true";
        }
        if (described.Count > 0)
        {
            input.Attributes["aria-describedby"] = string.Join(' ', described);
        }
        output.Content.AppendHtml(input);
    }

    TagBuilder Input(ModelStateEntry? entry)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        if (Type is not "password" && Value(entry) is { Length: > 0 } value)
        {
            input.Attributes["value"] = value;
        }
        return input;
    }

    TagBuilder Select(ModelStateEntry? entry, IEnumerable<SelectListItem> items)
    {
        var select = new TagBuilder("select");
        foreach (var item in items)
        {
            var option = Tag("option", item.Text, ("value", item.Value));
            if (item.Value == Value(entry))
            {
                option.Attributes["selected"] = "selected";
            }
            select.InnerHtml.AppendHtml(option);
        }
        return select;
    }

    // What somebody typed, also when it can't be bound; else what stands in the model.
    string? Value(ModelStateEntry? entry) => entry?.AttemptedValue ?? For.Model?.ToString();

    static TagBuilder Tag(string element, string text, params (string Name, string Value)[] attributes)
    {
        var tag = new TagBuilder(element);
        foreach (var (name, value) in attributes)
        {
            tag.Attributes[name] = value;
        }
        tag.InnerHtml.Append(text);
        return tag;
    }
}
