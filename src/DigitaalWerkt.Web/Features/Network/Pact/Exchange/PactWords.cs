using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>The words of the table: the same ones that stand on the pages.</summary>
public sealed class PactWords(Texts texts)
{
    public string Heading(PactColumn column) => Say(column switch
    {
        PactColumn.Code => "Network_Table_Code",
        PactColumn.Title => "Pact_Action_Title",
        PactColumn.Target => "Pact_Wanted",
        PactColumn.Late => "Pact_Late",
        PactColumn.Unsourced => "Pact_Unsourced_Column",
        _ => $"Pact_{column}",
    });

    /// <summary>The track of a cell; an empty one or the word for none is none. False: nobody knows the word.</summary>
    public bool TryReadPillar(string cell, out PactPillar? pillar)
    {
        var key = TableColumns.Key(cell);
        pillar = Enum.GetValues<PactPillar>().Where(one => TableColumns.Key(Say(((PactPillar?)one).Key())) == key).Select(one => (PactPillar?)one).FirstOrDefault();
        return pillar is not null || key.Length == 0 || key == TableColumns.Key(Say(((PactPillar?)null).Key()));
    }

    /// <summary>Yes or no. False: it is neither.</summary>
    public bool TryReadYes(string cell, out bool isYes)
    {
        var key = TableColumns.Key(cell);
        isYes = key == TableColumns.Key(texts.Dutch("Shared", "Yes"));
        return isYes || key.Length == 0 || key == TableColumns.Key(texts.Dutch("Shared", "No"));
    }

    public string Say(string key, params object?[] args) => texts.Dutch("Network", key, args);
}
