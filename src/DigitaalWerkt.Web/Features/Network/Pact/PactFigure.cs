namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>A figure that was agreed for the pact as a whole, with the day and the source of it. What came of it is summed from entries, never typed.</summary>
public sealed class PactFigure
{
    public const int TitleLength = 120;
    public const int NoteLength = 400;
    public const int SourceLength = 300;

    PactFigure()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public PactFigureKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Actions, people, or whole euros.</summary>
    public int Amount { get; private set; }

    /// <summary>The figure of which this is a part; null: it stands on its own.</summary>
    public Guid? PartOfId { get; private set; }

    /// <summary>The day of the source.</summary>
    public DateOnly On { get; private set; }

    public string? Note { get; private set; }
    public string Source { get; private set; } = "";

    public static PactFigure Create(PactFigureDetails details)
    {
        var figure = new PactFigure();
        figure.Change(details);
        return figure;
    }

    public void Change(PactFigureDetails details) => (Kind, Title, Amount, PartOfId, On, Note, Source) =
        (details.Kind, details.Title, details.Amount, details.PartOfId, details.On, details.Note, details.Source);
}
