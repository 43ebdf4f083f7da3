using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>An address as it stands in the form.</summary>
public sealed class AskInput
{
    [Required(ErrorMessage = "News_Email_Error"), PossibleEmail(ErrorMessage = "News_Email_Error")]
    public string? Email { get; set; }

    /// <summary>When the form was first shown, sealed.</summary>
    public string? Began { get; set; }

    /// <summary>Nobody sees this field; a program that fills in every field does.</summary>
    public string? Website { get; set; }
}
