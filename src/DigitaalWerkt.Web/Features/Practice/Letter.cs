using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An e-mail that the learner begins, or sends on, and that isn't sent yet.</summary>
/// <param name="File">Id of the file that goes with it; null: none.</param>
public sealed record Letter(string To = "", string Subject = "", string Text = "", string? File = null)
{
    /// <summary>The key of a new e-mail; one that is sent on has the id of that e-mail.</summary>
    public const string NewKey = "nieuw";

    /// <summary>The names of its fields in the form.</summary>
    public const string ToField = "aan";
    public const string SubjectField = "onderwerp";
    public const string TextField = "tekst";

    public const int MaxLine = 80;

    public static readonly Letter Empty = new();

    public static readonly IReadOnlyList<string> Fields = [ToField, SubjectField, TextField];

    public string Value(string field) => field switch
    {
        ToField => To,
        SubjectField => Subject,
        _ => Text,
    };

    public Letter With(string field, string value) => field switch
    {
        ToField => this with { To = value },
        SubjectField => this with { Subject = value },
        _ => this with { Text = value },
    };

    /// <summary>What is filled in on one of two devices stands; with both, the same one wins everywhere.</summary>
    public Letter Merge(Letter other) => new(
        Later(To, other.To),
        Later(Subject, other.Subject),
        Later(Text, other.Text),
        Later(File ?? "", other.File ?? "") is { Length: > 0 } file ? file : null);

    static string Later(string one, string other) => string.CompareOrdinal(one, other) >= 0 ? one : other;
}

/// <summary>Words to tap for the fields of an e-mail, so that spelling is no obstacle.</summary>
public sealed record LetterOffers(ImmutableArray<string> To, ImmutableArray<string> Subject, ImmutableArray<string> Text)
{
    public static readonly LetterOffers None = new([], [], []);

    public ImmutableArray<string> For(string field) => field switch
    {
        Letter.ToField => To,
        Letter.SubjectField => Subject,
        _ => Text,
    };
}
