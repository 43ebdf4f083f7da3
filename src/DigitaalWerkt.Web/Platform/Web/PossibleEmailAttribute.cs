using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Refuses what <see cref="EmailAddress"/> can't read. An empty field is told by an attribute of its own.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PossibleEmailAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        string.IsNullOrWhiteSpace(value as string) || EmailAddress.Read((string)value) is not null;
}
