using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>The framework says only its own rules in our words; this says the rules that we wrote too, or the key would stand on the page.</summary>
sealed class OwnRules : IValidationAttributeAdapterProvider
{
    readonly ValidationAttributeAdapterProvider usual = new();

    /// <inheritdoc />
    public IAttributeAdapter? GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer) =>
        usual.GetAttributeAdapter(attribute, stringLocalizer) ?? new Rule(attribute, stringLocalizer);

    sealed class Rule(ValidationAttribute attribute, IStringLocalizer? texts) : AttributeAdapterBase<ValidationAttribute>(attribute, texts)
    {
        // Nothing is checked in the browser.
        public override void AddValidation(ClientModelValidationContext context)
        {
        }

        public override string GetErrorMessage(ModelValidationContextBase validationContext) =>
            GetErrorMessage(validationContext.ModelMetadata, validationContext.ModelMetadata.GetDisplayName());
    }
}
