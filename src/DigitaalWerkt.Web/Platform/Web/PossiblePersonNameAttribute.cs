using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Refuses what <see cref="PersonName"/> calls no name; colleagues of one name may have a number. An empty field and a long name are
/// told by attributes of their own.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PossiblePersonNameAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        string.IsNullOrWhiteSpace(value as string)
        || PersonName.FaultOf(PlainText.Line((string)value), int.MaxValue, mayEndInNumber: true) is null;
}
