using System.Globalization;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Features.Practice.Apps.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The e-mails, files and apps of the practice phone, read from the content folder at one moment.</summary>
sealed partial record PracticeShelf(
    IReadOnlyDictionary<string, PracticeMail> Mails,
    IReadOnlyDictionary<string, PracticeFile> Files,
    AppShelf Apps,
    IReadOnlyList<ContentProblem> Problems)
{
    const int MaxDrawingBytes = 4096;

    public static PracticeShelf Read(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        var mails = FilesOf(folder, "mails", "*.md").Select(path => ReadMail(folder, path, problems)).OfType<PracticeMail>().ToDictionary(mail => mail.Id);
        var attached = mails.Values.Select(mail => mail.File).OfType<string>().ToHashSet();
        var files = FilesOf(folder, "files", "*.yml").Select(path => ReadFile(folder, path, attached, problems)).OfType<PracticeFile>()
            .ToDictionary(file => file.Id);
        foreach (var mail in mails.Values.Where(mail => mail.File is not null && !files.ContainsKey(mail.File)))
        {
            problems.Add(new ContentProblem(
                $"practice/mails/{mail.Id}.md", 1, $"There is no file '{mail.File}'.", "Add it to practice/files, or correct the name."));
        }
        return new PracticeShelf(
            mails,
            files,
            AppShelf.Read(folder, mails.Keys.ToHashSet(), problems),
            problems);
    }

    static IEnumerable<string> FilesOf(ContentFolder folder, string name, string pattern)
    {
        var path = Path.Combine(folder.Root, "practice", name);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal) : [];
    }

    static PracticeMail? ReadMail(ContentFolder folder, string path, List<ContentProblem> problems)
    {
        var file = folder.NameOf(path);
        var (header, body, bodyLine) = Yaml.ReadWithFrontMatter<MailHeader>(file, File.ReadAllText(path), problems);
        if (header is null || IdOf(file, path, problems) is not { } id)
        {
            return null;
        }
        var sent = SentPattern().Match(header.Sent.Value);
        if (!sent.Success || !TimeOnly.TryParseExact(sent.Groups["time"].Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            problems.Add(new ContentProblem(file, header.Sent.Line, $"'{header.Sent.Value}' is not a moment before today.", "Write the days ago and the time: sent: -1d 09:15."));
            return null;
        }
        if (!header.Address.Value.EndsWith(".example", StringComparison.Ordinal) || !header.Address.Value.Contains('@'))
        {
            problems.Add(new ContentProblem(file, header.Address.Line, $"The address '{header.Address.Value}' could be somebody's.", "Let it end in .example: nobody real is written to."));
        }
        if (string.IsNullOrWhiteSpace(header.From.Value) || string.IsNullOrWhiteSpace(header.Subject.Value))
        {
            problems.Add(new ContentProblem(file, header.From.Line, "The e-mail has no sender or no subject.", "Fill in from and subject."));
        }
        var signs = (header.Signs ?? []).OfType<string>().ToList();
        if (header.Spam != signs.Count > 0)
        {
            problems.Add(new ContentProblem(file, 1, "A false e-mail needs signs, and only a false e-mail has them.", "Fill in signs, or set spam: false."));
        }
        var paragraphs = body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (paragraphs.Length == 0)
        {
            problems.Add(new ContentProblem(file, bodyLine, "The e-mail has no text.", "Write its text under the front matter."));
        }
        return new PracticeMail(
            id, header.From.Value, header.Address.Value, header.Subject.Value, int.Parse(sent.Groups["days"].Value, CultureInfo.InvariantCulture), at, header.Spam,
            signs, header.Always, paragraphs,
            header.File is { Value.Length: > 0 } ? header.File.Value : null,
            LinkOf(header, file, problems));
    }

    static string? LinkOf(MailHeader header, string file, List<ContentProblem> problems)
    {
        if (header.Link is not { Value.Length: > 0 } link)
        {
            return null;
        }
        if (!header.Spam || !link.Value.EndsWith(".example", StringComparison.Ordinal))
        {
            problems.Add(new ContentProblem(
                file,
                link.Line,
                $"The link '{link.Value}' stands in a real e-mail, or could be somebody's.",
                "Let it end in .example, in a false e-mail."));
        }
        return link.Value;
    }

    static PracticeFile? ReadFile(ContentFolder folder, string path, HashSet<string> attached, List<ContentProblem> problems)
    {
        var file = folder.NameOf(path);
        if (Yaml.Read<FileCard>(file, File.ReadAllText(path), 1, problems) is not { } card || IdOf(file, path, problems) is not { } id)
        {
            return null;
        }
        var drawing = ReadDrawing(folder, path, card.Drawing, card.Alt, problems);
        var pages = (card.Pages ?? []).OfType<PageCard>()
            .Select(page => new PracticePage(ReadDrawing(folder, path, page.Drawing, page.Alt, problems), page.Alt.Value));
        var place = card.Place?.Value is { Length: > 0 } written ? written : AppTables.Places[0];
        if (!AppTables.Places.Contains(place))
        {
            problems.Add(new ContentProblem(
                file, card.Place!.Line, $"A file can't lie in '{place}'.", $"Use one of: {string.Join(", ", AppTables.Places)}."));
        }
        return new PracticeFile(id, card.Name.Value, card.Size.Value, drawing, card.Alt.Value, place, [.. pages], attached.Contains(id));
    }

    // The absolute path of a drawing beside its card.
    static string ReadDrawing(ContentFolder folder, string card, YamlText name, YamlText alt, List<ContentProblem> problems)
    {
        var file = folder.NameOf(card);
        // Only the name: a drawing lies beside its card, and nothing else of the disk is ever served.
        var drawing = new FileInfo(Path.Combine(Path.GetDirectoryName(card)!, Path.GetFileName(name.Value)));
        if (!drawing.Exists || drawing.Extension != ".svg")
        {
            problems.Add(new ContentProblem(
                file, name.Line, $"The drawing '{name.Value}' is not there.", "Put an SVG file of that name beside this file."));
        }
        else if (drawing.Length > MaxDrawingBytes)
        {
            problems.Add(new ContentProblem(file, name.Line, $"The drawing '{name.Value}' is {drawing.Length} bytes.", "Make it at most 4 kB."));
        }
        else
        {
            var drawn = folder.NameOf(drawing.FullName);
            PlainSvg.Measure(
                File.ReadAllBytes(drawing.FullName), (line, problem, mend) => problems.Add(new ContentProblem(drawn, line, problem, mend)));
        }
        if (string.IsNullOrWhiteSpace(alt.Value))
        {
            problems.Add(new ContentProblem(
                file, alt.Line, "The drawing has no words for people who can't see it.", "Fill in alt with what the drawing shows."));
        }
        return drawing.FullName;
    }

    // The id stands in addresses and forms, after a dot.
    static string? IdOf(string file, string path, List<ContentProblem> problems)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (IdPattern().IsMatch(id))
        {
            return id;
        }
        problems.Add(new ContentProblem(file, 0, $"'{id}' can't be used as an id.", "Name the file with small letters, digits and hyphens, at most 40."));
        return null;
    }

    [GeneratedRegex(@"^-(?<days>[1-9]\d?)d (?<time>\d\d:\d\d)$")]
    private static partial Regex SentPattern();

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex IdPattern();

    /// <summary>The front matter of an e-mail.</summary>
    sealed class MailHeader
    {
        public required YamlText From { get; set; }
        public required YamlText Address { get; set; }
        public required YamlText Subject { get; set; }
        public required YamlText Sent { get; set; }
        public bool Spam { get; set; }
        public List<string?>? Signs { get; set; }
        public bool Always { get; set; }
        public YamlText? File { get; set; }
        public YamlText? Link { get; set; }
    }

    /// <summary>The card of a file.</summary>
    sealed class FileCard
    {
        public required YamlText Name { get; set; }
        public required YamlText Size { get; set; }
        public required YamlText Drawing { get; set; }
        public required YamlText Alt { get; set; }
        public YamlText? Place { get; set; }
        public List<PageCard?>? Pages { get; set; }
    }

    sealed class PageCard
    {
        public required YamlText Drawing { get; set; }
        public required YamlText Alt { get; set; }
    }
}
