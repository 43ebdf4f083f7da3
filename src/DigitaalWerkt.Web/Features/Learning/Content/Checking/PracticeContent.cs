using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>What lessons may name, and what learners read, in <c>content/practice</c>.</summary>
/// <param name="MailIds">Of every e-mail file, also one that can't be read.</param>
/// <param name="Files">The words for people who don't see a file.</param>
/// <param name="AppTexts">What the screens and tables of apps say, a file at a time.</param>
sealed record PracticeContent(
    IReadOnlySet<string> MailIds,
    IReadOnlySet<string> FileIds,
    IReadOnlyList<PracticeContent.Mail> Mails,
    IReadOnlyList<PracticeContent.FileCard> Files,
    IReadOnlyList<PracticeContent.AppText> AppTexts)
{
    const string AltKey = "alt";

    /// <summary>All that it says, a file at a time.</summary>
    public IEnumerable<(string File, IReadOnlyList<WrittenText> Texts)> Texts =>
        Mails.Select(mail => (mail.File, mail.Texts))
            .Concat(Files.Select(card => (card.File, card.Texts)))
            .Concat(AppTexts.Select(app => (app.File, app.Texts)));

    /// <param name="File">Its name in messages.</param>
    public sealed record FileCard(string Id, string File, IReadOnlyList<WrittenText> Texts);

    /// <param name="App">The id of the app.</param>
    /// <param name="Texts">Without the names in braces.</param>
    /// <param name="Names">Words that are names: of people, firms and places.</param>
    public sealed record AppText(string App, string File, IReadOnlyList<WrittenText> Texts, IReadOnlySet<string> Names);

    /// <param name="File">Its name in messages.</param>
    public sealed record Mail(string Id, string File, string From, IReadOnlyList<WrittenText> Texts);

    public static PracticeContent Read(ContentFolder folder)
    {
        var mails = FilesIn(folder, "mails", "*.md");
        var cards = FilesIn(folder, "files", "*.yml");
        return new PracticeContent(
            mails.Select(Id).ToHashSet(),
            cards.Select(Id).ToHashSet(),
            [.. mails.Select(file => ReadMail(file, folder)).OfType<Mail>()],
            [.. cards.Select(file => new FileCard(Id(file), folder.NameOf(file), AltsIn(file)))],
            [.. AppTextReader.Read(folder)]);

        static string Id(string file) => Path.GetFileNameWithoutExtension(file);
    }

    static List<WrittenText> AltsIn(string card) =>
    [
        .. Yaml.ReadTexts(File.ReadAllText(card)).Where(value => value.Keys is [.., AltKey])
            .Select(value => WrittenText.Plain(value.Text.Line, TextPlace.Alt, value.Text.Value)),
    ];

    static List<string> FilesIn(ContentFolder folder, string name, string pattern)
    {
        var path = Path.Combine(folder.Root, "practice", name);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }

    static Mail? ReadMail(string file, ContentFolder folder)
    {
        var name = folder.NameOf(file);
        // A header that can't be read is a problem that the practice phone reports.
        var (header, body, bodyLine) = Yaml.ReadWithFrontMatter<Header>(name, File.ReadAllText(file), new List<ContentProblem>());
        if (header is null)
        {
            return null;
        }
        IEnumerable<YamlText> texts =
        [
            header.Subject,
            .. (header.Signs ?? []).OfType<YamlText>(),
            .. body.Split('\n').Select((line, i) => new YamlText(line, bodyLine + i)),
        ];
        var written = texts.Where(text => !string.IsNullOrWhiteSpace(text.Value)).Select(text => WrittenText.Plain(text.Line, TextPlace.Page, text.Value));
        return new Mail(Path.GetFileNameWithoutExtension(file), name, header.From.Value, [.. written]);
    }

    sealed class Header
    {
        public required YamlText From { get; set; }

        public YamlText? Address { get; set; }

        public required YamlText Subject { get; set; }

        public YamlText? Sent { get; set; }

        public YamlText? Spam { get; set; }

        public List<YamlText?>? Signs { get; set; }

        public YamlText? Always { get; set; }
    }
}
