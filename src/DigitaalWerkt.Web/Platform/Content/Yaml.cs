using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>Reads YAML files and the front matter of Markdown files; mistakes become problems with their line.</summary>
public static partial class Yaml
{
    static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(new YamlText.Converter())
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads a whole YAML text. Unknown keys are mistakes: a key that nobody reads is a key misspelt.</summary>
    /// <typeparam name="T">
    /// A class with settable properties; keys are hyphenated. A property of type <see cref="YamlText"/> knows its line.
    /// </typeparam>
    /// <param name="file">Name of the file for messages.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="firstLine">The line in the file at which the text begins, from 1.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The value, or null when a problem was added.</returns>
    public static T? Read<T>(string file, string text, int firstLine, ICollection<ContentProblem> problems)
        where T : class
    {
        try
        {
            // The empty lines make YamlDotNet count lines as the file does.
            var value = Deserializer.Deserialize<T?>(new string('\n', firstLine - 1) + text);
            if (value is null)
            {
                problems.Add(new ContentProblem(file, firstLine, "Nothing is filled in here.", "Fill in the keys that docs/content-format.md names."));
            }
            return value;
        }
        catch (YamlException e)
        {
            problems.Add(new ContentProblem(
                file, Math.Max(firstLine, (int)e.Start.Line), Explain((e.InnerException ?? e).Message), "See docs/content-format.md for the keys and their form."));
            return null;
        }
    }

    /// <summary>Every single value of a YAML text with the keys above it, outermost first. What can't be read has none.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Keys, YamlText Text)> ReadTexts(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return [.. stream.Documents.SelectMany(document => TextsIn(document.RootNode, []))];
        }
        catch (YamlException)
        {
            return [];
        }
    }

    /// <summary>Splits a Markdown file into its front matter (between two lines <c>---</c>) and its body.</summary>
    /// <returns>The header, or null with a problem added; the body; and the line at which the body begins, from 1.</returns>
    public static (T? Header, string Body, int BodyLine) ReadWithFrontMatter<T>(string file, string text, ICollection<ContentProblem> problems)
        where T : class
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines is ["---", ..] ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            problems.Add(new ContentProblem(file, 1, "The file doesn't begin with front matter.", "Begin with a line ---, the keys, and again a line ---."));
            return (null, text, 1);
        }
        var header = Read<T>(file, string.Join('\n', lines[1..end]), 2, problems);
        return (header, string.Join('\n', lines[(end + 1)..]), end + 2);
    }

    static IEnumerable<(IReadOnlyList<string> Keys, YamlText Text)> TextsIn(YamlNode node, IReadOnlyList<string> keys) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } value } scalar => [(keys, new YamlText(value, (int)scalar.Start.Line))],
        YamlSequenceNode list => list.Children.SelectMany(child => TextsIn(child, keys)),
        YamlMappingNode map => map.Children.SelectMany(pair => TextsIn(pair.Value, [.. keys, (pair.Key as YamlScalarNode)?.Value ?? ""])),
        _ => [],
    };

    // YamlDotNet speaks to programmers: "Property 'gaol' not found on type 'DigitaalWerkt.Web…'."
    static string Explain(string message) =>
        UnknownKey().Match(message) is { Success: true } unknown ? $"There is no key '{unknown.Groups[1].Value}' here."
        : MissingKeys().Match(message) is { Success: true } missing ? $"Keys are missing: {missing.Groups[1].Value}."
        : $"This can't be read: {message}";

    [GeneratedRegex("^Property '(.*?)' not found on type")]
    private static partial Regex UnknownKey();

    [GeneratedRegex("^Missing properties, '(.*?)' in source yaml")]
    private static partial Regex MissingKeys();
}
