-- Stored recipes get the parts that a recipe has by now, each with the value that it had unsaid:
-- `image` becomes an input of that kind, and everything else stands at what changes no result.
update "Experiment" set recipe =
  jsonb_build_object(
    'standardise', '{"kind": "none"}'::jsonb,
    'seeds', 1,
    'mistakes', '{
      "oversampleBeforeSplit": false, "standardiseOverAll": false,
      "chooseOnTest": false, "duplicatesAcrossParts": false
    }'::jsonb
  )
  || (recipe - 'image')
  || jsonb_build_object(
    'input', '{"kind": "image"}'::jsonb || (recipe -> 'image'),
    'training', '{
      "weightDecay": 0, "schedule": "constant", "warmupEpochs": 0, "stepEpochs": 10,
      "stepFactor": 0.1, "labelSmoothing": 0, "mixup": 0, "ema": 0, "clipNorm": 0,
      "earlyStopping": null, "testCrops": 1,
      "augment": {
        "speed": 0, "vtlp": 0, "noiseDb": null, "gainDb": 0, "specAugment": null
      }
    }'::jsonb || (recipe -> 'training')
  )
where recipe ? 'image';
