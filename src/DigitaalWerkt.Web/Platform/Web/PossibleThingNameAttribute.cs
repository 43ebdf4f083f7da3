using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Refuses what <see cref="ThingName"/> calls no name. An empty field and a long name are told by attributes of their own.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PossibleThingNameAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        string.IsNullOrWhiteSpace(value as string) || ThingName.FaultOf(PlainText.Line((string)value), int.MaxValue) is null;
}
