namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>A part of an issue: a text of the editors, or something of this site that was taken over and may be shortened.</summary>
public sealed class NewsBlock
{
    /// <summary>The unique index: an issue tells nothing twice.</summary>
    public const string OncePerIssue = "ix_news_block_item";

    public const int TitleLength = 120;
    public const int TextLength = 3000;
    public const int LinkLength = 300;
    public const int SenderLength = 120;

    NewsBlock()
    {
    }

    public NewsBlock(Guid issueId, int position, BlockDetails details)
    {
        (IssueId, Position) = (issueId, position);
        Change(details);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid IssueId { get; private set; }

    /// <summary>From 0, without gaps.</summary>
    public int Position { get; private set; }

    public string? Title { get; private set; }

    /// <summary>Markdown without HTML.</summary>
    public string Text { get; private set; } = "";

    public string? Link { get; private set; }

    /// <summary>From which source it was taken over, or that somebody sent it; null: the editors wrote it.</summary>
    public string? Source { get; private set; }

    /// <summary>The row that it was made of.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>The organisation that sent it; null: none.</summary>
    public string? Sender { get; private set; }

    public static NewsBlock Of(Guid issueId, int position, string source, Guid itemId, BlockDetails details, string? sender = null) =>
        new(issueId, position, details) { Source = source, ItemId = itemId, Sender = sender };

    public void Change(BlockDetails details) => (Title, Text, Link) = (details.Title, details.Text, details.Link);

    public void MoveTo(int position) => Position = position;
}
