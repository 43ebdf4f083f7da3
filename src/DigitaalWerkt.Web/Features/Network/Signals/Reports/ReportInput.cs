using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Signals.Reports;

/// <summary>A report as it stands in the form.</summary>
public sealed class ReportInput : WordsInput
{
    /// <summary>Names the form, so that sending it twice reports once.</summary>
    public Guid Key { get; set; }

    /// <summary>When the form was first shown, sealed.</summary>
    public string? Began { get; set; }

    /// <summary>The number that it has elsewhere.</summary>
    public string? Number { get; set; }

    /// <summary>The numbers of the signals that may tell the same, as they were shown.</summary>
    public List<int> Shown { get; set; } = [];

    /// <summary>Nobody sees this field; a program that fills in every field does.</summary>
    public string? Website { get; set; }

    public int? OwnNumber => Typed.Number(Typed.Line(Number));

    /// <summary>A key and a time, where there are none yet.</summary>
    public void Begin(FormTime time)
    {
        Key = Key == Guid.Empty ? Guid.NewGuid() : Key;
        Began ??= time.Now();
    }

    /// <summary>All that was filled in, to know the same form again.</summary>
    public IEnumerable<object?> ToContent()
    {
        var words = ToWords();
        return [words.What, words.ToWhom, words.People, words.Place, words.Since, words.WouldHelp, OwnNumber];
    }
}
