namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>What a feature keeps on this device as long as there is no card: for whoever reads it and takes it along.</summary>
public interface IDevicePart
{
    /// <returns>Null: this device holds nothing of it.</returns>
    DossierChapter? ReadDevice();
}
