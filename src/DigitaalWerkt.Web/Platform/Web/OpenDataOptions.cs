namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Under which licence others may use the data (settings <c>OpenData:Licence</c> and <c>OpenData:LicenceAddress</c>). Whoever runs the site chooses.</summary>
public sealed class OpenDataOptions
{
    /// <summary>Its name, for example that of a model licence; null: nothing is said.</summary>
    public string? Licence { get; set; }

    /// <summary>Where it stands.</summary>
    public Uri? LicenceAddress { get; set; }
}
