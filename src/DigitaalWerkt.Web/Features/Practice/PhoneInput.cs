using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What the form of the practice phone sends.</summary>
/// <param name="Act">A <see cref="PhoneAct"/>: the value of the button that was tapped.</param>
/// <param name="Text">What stands in the answer field, when the screen has one.</param>
/// <param name="Screen">The <see cref="Practice.Screen"/> on which it was tapped.</param>
public sealed record PhoneInput(
    string? Act,
    // An emptied field is something else than no field.
    [property: DisplayFormat(ConvertEmptyStringToNull = false)] string? Text,
    [property: FromForm(Name = PhoneLinks.ScreenField)] string? Screen);
