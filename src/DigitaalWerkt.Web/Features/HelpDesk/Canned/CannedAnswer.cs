using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>An answer that stewards give often. It is a beginning: whoever uses it reads it, and changes what has to be different.</summary>
public sealed class CannedAnswer(string title, AnswerLevel level, string text) : IArchivable
{
    public const int TitleLength = 80;
    public const int TextLength = 2000;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Title { get; private set; } = title;
    public AnswerLevel Level { get; private set; } = level;

    /// <summary>With the names of <see cref="AnswerPlaces"/> where something has to be filled in.</summary>
    public string Text { get; private set; } = text;

    public DateTimeOffset? ArchivedAt { get; private set; }

    string IArchivable.Called => Title;

    public void Change(string title, AnswerLevel level, string text) => (Title, Level, Text) = (title, level, text);

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
