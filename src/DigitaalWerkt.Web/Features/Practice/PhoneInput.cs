using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What the form of the practice phone sends.</summary>
public sealed record PhoneInput
{
    /// <summary>A <see cref="PhoneAct"/>: the value of the button that was tapped.</summary>
    public string? Act { get; init; }

    /// <summary>What stands in the answer field, when the screen has one. An emptied field is something else than no field.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Text { get; init; }

    /// <summary>What stands in the fields of an app's screen, by the id of their fact.</summary>
    [FromForm(Name = PhoneLinks.Fields)]
    public Dictionary<string, string?>? Fields { get; init; }

    /// <summary>The <see cref="Practice.Screen"/> on which it was tapped.</summary>
    [FromForm(Name = PhoneLinks.ScreenField)]
    public string? Screen { get; init; }
}
