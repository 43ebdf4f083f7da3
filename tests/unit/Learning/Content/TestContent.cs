using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>A content folder with one small lesson in which nothing is wrong, for a test to spoil.</summary>
public sealed class TestContent : IDisposable
{
    public const string Dutch = "modules/les/nl.md";
    public const string Turkish = "modules/les/tr.md";
    public const string Settings = "modules/les/module.yml";

    public TestContent()
    {
        Folder = new ContentFolder(Directory.CreateTempSubdirectory("content-").FullName);
        Directory.CreateDirectory(PathOf("vorming"));
        Write("words-base.txt", "# the base\nwoord # known\n");
        Write("words.txt", Samples.WordList);
        Write("practice/buttons.yml", string.Join('\n', PhoneWords.Buttons.Select(word => $"{word}: {{ own: of ours }}")));
        Write(ButtonMeanings.File, Meanings("Beantwoorden", "Verzenden", "aan mij"));
        Write(Settings, Samples.Settings);
        Write(Dutch, Samples.Dutch);
        Write(Turkish, Samples.Turkish);
        Write("modules/les/images/envelop.svg", Samples.Drawing);
        Write("practice/mails/gesprek.md", Samples.Mail);
        Write("practice/files/cv.yml", "name: Mijn_cv.pdf\nsize: 84 kB\ndrawing: cv.svg\nalt: Een blad.\n");
        Write("practice/files/cv.svg", Samples.Drawing);
    }

    public ContentFolder Folder { get; }

    /// <summary>What these buttons do, in every language.</summary>
    public static string Meanings(params string[] buttons) => string.Concat(buttons.Select(button =>
        $"{button}:\n  nl: \"Kijk.\"\n{string.Concat(Language.Help.Select(help => $"  {help.Code}: \"Kijk.\"\n"))}"));

    public void Write(string name, string text)
    {
        var file = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Changes the first place where a text stands in a file.</summary>
    public void Change(string name, string from, string to)
    {
        var text = Read(name);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{from}' doesn't stand in {name}");
        Write(name, text[..at] + to + text[(at + from.Length)..]);
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>The line on which a text stands, from 1.</summary>
    public int LineOf(string name, string text) => Array.FindIndex(Read(name).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>What the check says, in the order of files and lines.</summary>
    public IReadOnlyList<ContentProblem> Problems() =>
        [.. new LessonCheck().Run(Folder).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];

    public ModuleLibrary Library(ILogger<ModuleLibrary>? logger = null) => new(Folder, logger ?? NullLogger<ModuleLibrary>.Instance);

    public Module Module() => Library().Find("les")!;

    public void Dispose() => Directory.Delete(Folder.Root, recursive: true);

    string PathOf(string name) => Path.Combine(Folder.Root, name);
}
