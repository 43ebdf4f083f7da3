namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>A part of the page of a step.</summary>
/// <param name="Above">The path of the partial view above the step; null: nothing stands there.</param>
/// <param name="Below">The same below it.</param>
/// <param name="Model">What the views show.</param>
/// <param name="Edition">Tells what they show now from what they showed before: pages that are kept have it in their key.</param>
public sealed record StepSection(string? Above, string? Below, object Model, string Edition);
