using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Practice;

/// <summary>A small mailbox for the tests of the rules: one e-mail from a shop, one from a friend, one false, and three files.</summary>
static class PracticeDesk
{
    const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"/>""";

    public static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    public static readonly PracticeLibrary Library = Of(Write());

    public static PracticeTask Task(Goal goal, TaskMode mode = TaskMode.Free, Screen? start = null) =>
        new("les/stap", mode, goal, ["winkel", "vals"], start ?? Screen.Inbox);

    public static readonly MailGoal OpenShop = new(GoalKind.Open, "winkel");
    public static readonly MailGoal WhoIsShop = new(GoalKind.Sender, "winkel");
    public static readonly MailGoal AnswerShop = new(GoalKind.Reply, "winkel", "cv", "Beste,\nHier is mijn cv.");
    public static readonly MailGoal AnswerShopByHand = new(GoalKind.Reply, "winkel");
    public static readonly MailGoal MarkFalse = new(GoalKind.Spam, "vals");

    public static readonly ImmutableArray<MailGoal> Goals = [OpenShop, WhoIsShop, AnswerShop, AnswerShopByHand, MarkFalse];

    public static PracticeLibrary Of(string root) => new(new ContentFolder(root), NullLogger<PracticeLibrary>.Instance);

    /// <summary>A folder with practice content in which one file may be replaced by a broken one.</summary>
    public static string Write(string? name = null, string? text = null)
    {
        var root = Directory.CreateTempSubdirectory("dw-practice-").FullName;
        var files = new Dictionary<string, string>
        {
            ["mails/winkel.md"] = Mail("Winkel", "-1d 09:15"),
            ["mails/noor.md"] = Mail("Noor", "-2d 18:30", always: true),
            ["mails/vals.md"] = Mail("Pakje", "-1d 14:40", isFalse: true),
            ["files/cv.yml"] = Card("cv"),
            ["files/kat.yml"] = Card("kat"),
            ["files/brief.yml"] = Card("brief"),
            ["files/cv.svg"] = Drawing,
            ["files/kat.svg"] = Drawing,
            ["files/brief.svg"] = Drawing,
        };
        if (name is not null)
        {
            files[name] = text!;
        }
        foreach (var (path, content) in files)
        {
            var file = new FileInfo(Path.Combine(root, "practice", path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, content);
        }
        return root;
    }

    public static string Mail(string from, string sent, bool always = false, bool isFalse = false, string address = "a@b.example") => $"""
        ---
        from: {from}
        address: {address}
        subject: Hallo
        sent: {sent}
        spam: {(isFalse ? "true" : "false")}
        signs: [{(isFalse ? "Het moet heel snel." : "")}]
        always: {(always ? "true" : "false")}
        ---
        Beste,

        Kom je
        morgen?
        """;

    static string Card(string id) => $"name: {id}.pdf\nsize: 84 kB\ndrawing: {id}.svg\nalt: Een blad.\n";
}
